-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;
SELECT setval(to_regclass('numbers'), CASE WHEN last_value BETWEEN -9223372036854775808 AND -1 THEN last_value WHEN NOT is_called THEN -1 ELSE greatest(least(last_value, -1), -9223372036854775808) END, is_called AND (last_value BETWEEN -9223372036854775808 AND -1 OR last_value < -9223372036854775808)) FROM numbers;
ALTER SEQUENCE numbers INCREMENT BY -1 NO MINVALUE NO MAXVALUE START WITH -1;
