-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers NO MINVALUE NO MAXVALUE START WITH 1;
