-- phase 1 [tx] steps 1,2,3: rename constraint bill_pkey of bill to invoice_pkey, rename table bill to invoice, rename column invoice.number to id
ALTER TABLE bill RENAME CONSTRAINT bill_pkey TO invoice_pkey;
ALTER TABLE bill RENAME TO invoice;
ALTER TABLE invoice RENAME COLUMN number TO id;
