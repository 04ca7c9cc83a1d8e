-- phase 1 [tx] steps 1,2,3,4,5: create enum mood, create domain z, create domain a and 2 more
CREATE TYPE mood AS ENUM ('a');
CREATE DOMAIN z AS mood;
CREATE DOMAIN a AS z;
CREATE TYPE b AS (v a[]);
CREATE DOMAIN y AS b;
