-- phase 1 [tx] steps 1: drop attribute address.zip
ALTER TYPE address DROP ATTRIBUTE zip;
