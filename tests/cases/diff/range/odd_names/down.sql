-- phase 1 [tx] steps 1,2,3: drop table t, drop range type Side Room.Odd "range" 100%, drop schema Side Room
DROP TABLE t;
DROP TYPE "Side Room"."Odd ""range"" 100%";
DROP SCHEMA "Side Room";
