-- phase 1 [tx] steps 1: rename attribute address.street to road
ALTER TYPE address RENAME ATTRIBUTE street TO road;
