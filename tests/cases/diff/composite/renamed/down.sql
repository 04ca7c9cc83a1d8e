-- phase 1 [tx] steps 1: rename composite type place to address
ALTER TYPE place RENAME TO address;
