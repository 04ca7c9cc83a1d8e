-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
