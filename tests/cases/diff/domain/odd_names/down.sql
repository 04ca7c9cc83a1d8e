-- phase 1 [tx] steps 1,2: drop table t, drop domain Sel.ect "%" für
DROP TABLE t;
DROP DOMAIN "Sel.ect ""%"" für";
