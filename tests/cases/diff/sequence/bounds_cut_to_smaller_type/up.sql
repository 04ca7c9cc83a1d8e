-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers MINVALUE 1 MAXVALUE 9223372036854775807;
SELECT setval(to_regclass('numbers'), CASE WHEN last_value BETWEEN 1 AND 32767 THEN last_value WHEN NOT is_called THEN 1 ELSE greatest(least(last_value, 32767), 1) END, is_called AND (last_value BETWEEN 1 AND 32767 OR last_value > 32767)) FROM numbers;
ALTER SEQUENCE numbers AS smallint MINVALUE 1 MAXVALUE 32767;
