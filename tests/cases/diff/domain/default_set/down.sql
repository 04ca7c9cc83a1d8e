-- phase 1 [tx] steps 1: drop default of domain percentage
ALTER DOMAIN percentage DROP DEFAULT;
