CREATE UNLOGGED TABLE "Order %" (id bigint CONSTRAINT "Order %_pkey" PRIMARY KEY, "Text" text COMPRESSION pglz COLLATE "C")
    WITH (fillfactor = 70, toast.autovacuum_enabled = true) TABLESPACE kedge_space;
ALTER TABLE "Order %" ALTER "Text" SET STORAGE EXTERNAL;
COMMENT ON TABLE "Order %" IS 'it''s 100%';
