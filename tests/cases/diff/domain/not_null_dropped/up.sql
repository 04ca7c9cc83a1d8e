-- phase 1 [tx] steps 1: drop not null of domain percentage
ALTER DOMAIN percentage DROP NOT NULL;
