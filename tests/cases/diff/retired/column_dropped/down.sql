-- phase 1 [tx] steps 1: add column stocks.sector text
ALTER TABLE stocks ADD COLUMN sector text DEFAULT 'none' NOT NULL;
