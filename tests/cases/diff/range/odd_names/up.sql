-- phase 1 [tx] steps 1,2,3: create schema Side Room, create range type Side Room.Odd "range" 100%, create table t
CREATE SCHEMA IF NOT EXISTS "Side Room";
CREATE TYPE "Side Room"."Odd ""range"" 100%" AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi);
COMMENT ON TYPE "Side Room"."Odd ""range"" 100%" IS 'odd';
CREATE TABLE t (
    a "Side Room"."Odd ""range"" 100%",
    b "Side Room"."Odd ""multirange"" 100%"
);
