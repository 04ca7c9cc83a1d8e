-- phase 1 [tx] steps 1: create table Order %
CREATE UNLOGGED TABLE "Order %" (
    id bigint NOT NULL,
    "Text" text COMPRESSION pglz COLLATE "C",
    CONSTRAINT "Order %_pkey" PRIMARY KEY (id)
) WITH (fillfactor=70, toast.autovacuum_enabled=true) TABLESPACE kedge_space;
ALTER TABLE "Order %" ALTER COLUMN "Text" SET STORAGE EXTERNAL;
COMMENT ON TABLE "Order %" IS 'it''s 100%';
