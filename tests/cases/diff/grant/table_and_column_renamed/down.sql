-- phase 1 [tx] steps 1,2,3,4: revoke insert on supplier from kedge_reader, rename constraint supplier_pkey of supplier to s_pkey, rename table supplier to s and 1 more
REVOKE INSERT ON TABLE supplier FROM kedge_reader;
ALTER TABLE supplier RENAME CONSTRAINT supplier_pkey TO s_pkey;
ALTER TABLE supplier RENAME TO s;
ALTER TABLE s RENAME COLUMN "Full Name" TO name;
