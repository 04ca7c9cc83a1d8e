-- phase 1 [tx] steps 1: set default of domain percentage to 0
ALTER DOMAIN percentage SET DEFAULT 0;
