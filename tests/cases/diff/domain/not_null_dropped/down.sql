-- phase 1 [tx] steps 1: set not null on domain percentage
ALTER DOMAIN percentage SET NOT NULL;
