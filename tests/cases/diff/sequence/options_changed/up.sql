-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers MINVALUE 1 MAXVALUE 9223372036854775807;
SELECT setval(to_regclass('numbers'), CASE WHEN last_value BETWEEN 1 AND 900 THEN last_value WHEN NOT is_called THEN 7 ELSE greatest(least(last_value, 900), 1) END, is_called AND (last_value BETWEEN 1 AND 900 OR last_value > 900)) FROM numbers;
ALTER SEQUENCE numbers INCREMENT BY 5 NO MINVALUE MAXVALUE 900 START WITH 7 CACHE 3 CYCLE;
