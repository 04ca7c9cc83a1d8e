-- phase 1 [tx] steps 1,2: create table invoice, let invoice.id own sequence numbers
CREATE TABLE invoice (
    id bigint DEFAULT nextval('numbers') NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE numbers OWNED BY invoice.id;
