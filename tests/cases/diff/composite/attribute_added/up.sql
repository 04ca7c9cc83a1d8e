-- phase 1 [tx] steps 1: add attribute address.zip varchar(10)
ALTER TYPE address ADD ATTRIBUTE zip varchar(10) COLLATE "C";
