-- phase 1 [tx] steps 1: change how sequence numbers counts
ALTER SEQUENCE numbers INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE;
