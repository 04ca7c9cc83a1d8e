-- phase 1 [tx] steps 1,2: rename table address to residence, rename constraint address_pkey of residence to residence_pkey
ALTER TABLE address RENAME TO residence;
ALTER TABLE residence RENAME CONSTRAINT address_pkey TO residence_pkey;
