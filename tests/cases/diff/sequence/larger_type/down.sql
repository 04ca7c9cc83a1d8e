-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers MINVALUE 3 MAXVALUE 9223372036854775807;
SELECT setval(to_regclass('numbers'), CASE WHEN last_value BETWEEN 3 AND 2147483647 THEN last_value WHEN NOT is_called THEN 3 ELSE greatest(least(last_value, 2147483647), 3) END, is_called AND (last_value BETWEEN 3 AND 2147483647 OR last_value > 2147483647)) FROM numbers;
ALTER SEQUENCE numbers AS integer MINVALUE 3 MAXVALUE 2147483647 START WITH 3;
