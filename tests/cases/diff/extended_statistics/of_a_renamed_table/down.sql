-- phase 1 [tx] steps 1,2: rename constraint residence_pkey of residence to address_pkey, rename table residence to address
ALTER TABLE residence RENAME CONSTRAINT residence_pkey TO address_pkey;
ALTER TABLE residence RENAME TO address;
