-- phase 1 [tx] steps 1: make table c unlogged
ALTER TABLE c SET UNLOGGED;

-- phase 2 [tx] steps 2: make table b unlogged
ALTER TABLE b SET UNLOGGED;

-- phase 3 [tx] steps 3: make table a unlogged
ALTER TABLE a SET UNLOGGED;
