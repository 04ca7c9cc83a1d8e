-- phase 1 [tx] steps 1: rename domain rate to percentage
ALTER DOMAIN rate RENAME TO percentage;
