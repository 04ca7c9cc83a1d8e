-- phase 1 [tx] steps 1,2: create enum mood, drop table t
CREATE TYPE mood AS ENUM ('a');
DROP TABLE t;
