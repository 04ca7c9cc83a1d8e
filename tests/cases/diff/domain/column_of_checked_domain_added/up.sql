-- phase 1 [tx] steps 1: add column discount.rate percentage
ALTER TABLE discount ADD COLUMN rate percentage DEFAULT 2 NOT NULL;
