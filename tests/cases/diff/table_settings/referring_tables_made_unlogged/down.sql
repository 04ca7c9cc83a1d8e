-- phase 1 [tx] steps 1: make table a logged
ALTER TABLE a SET LOGGED;

-- phase 2 [tx] steps 2: make table b logged
ALTER TABLE b SET LOGGED;

-- phase 3 [tx] steps 3: make table c logged
ALTER TABLE c SET LOGGED;
