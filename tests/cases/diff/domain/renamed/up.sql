-- phase 1 [tx] steps 1: rename domain percentage to rate
ALTER DOMAIN percentage RENAME TO rate;
