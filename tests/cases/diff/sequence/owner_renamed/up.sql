-- phase 1 [tx] steps 1,2,3: rename column invoice.id to number, rename table invoice to bill, rename constraint invoice_pkey of bill to bill_pkey
ALTER TABLE invoice RENAME COLUMN id TO number;
ALTER TABLE invoice RENAME TO bill;
ALTER TABLE bill RENAME CONSTRAINT invoice_pkey TO bill_pkey;
