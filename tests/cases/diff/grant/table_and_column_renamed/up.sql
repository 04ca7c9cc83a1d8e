-- phase 1 [tx] steps 1,2,3,4: rename column s.name to Full Name, rename table s to supplier, rename constraint s_pkey of supplier to supplier_pkey and 1 more
ALTER TABLE s RENAME COLUMN name TO "Full Name";
ALTER TABLE s RENAME TO supplier;
ALTER TABLE supplier RENAME CONSTRAINT s_pkey TO supplier_pkey;
GRANT INSERT ON TABLE supplier TO kedge_reader;
