-- phase 1 [tx] steps 1,2,3,4: create domain day, create range type days, create domain stays and 1 more
CREATE DOMAIN day AS date;
CREATE TYPE days AS RANGE (SUBTYPE = day);
CREATE DOMAIN stays AS days_multirange;
CREATE TYPE stay AS (during days);
