-- phase 1 [tx] steps 1: rename column ticket.tenant to owner
ALTER TABLE ticket RENAME COLUMN tenant TO owner;
