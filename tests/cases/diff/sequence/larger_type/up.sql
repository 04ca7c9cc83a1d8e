-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers AS bigint MINVALUE 3 MAXVALUE 9223372036854775807;
SELECT setval(to_regclass('numbers'), CASE WHEN last_value BETWEEN 5 AND 9223372036854775807 THEN last_value WHEN NOT is_called THEN 8 ELSE greatest(least(last_value, 9223372036854775807), 5) END, is_called AND (last_value BETWEEN 5 AND 9223372036854775807 OR last_value > 9223372036854775807)) FROM numbers;
ALTER SEQUENCE numbers AS bigint MINVALUE 5 MAXVALUE 9223372036854775807 START WITH 8;
