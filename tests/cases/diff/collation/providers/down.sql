-- phase 1 [tx] steps 1,2,3,4,5: drop table t, drop collation Side Room.Any "case" 100%, drop collation phone_book and 2 more
DROP TABLE t;
DROP COLLATION "Side Room"."Any ""case"" 100%";
DROP COLLATION phone_book;
DROP COLLATION mixed;
DROP SCHEMA "Side Room";
