-- phase 1 [tx] steps 1,2: create sequence numbers, create table invoice
CREATE SEQUENCE numbers AS integer INCREMENT BY 10 MINVALUE 5 MAXVALUE 5000 START WITH 100 CACHE 20 CYCLE;
COMMENT ON SEQUENCE numbers IS 'n';
CREATE TABLE invoice (
    id bigint DEFAULT nextval('numbers') NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
