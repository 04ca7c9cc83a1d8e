-- phase 1 [tx] steps 1: change type of attribute address.n to text
ALTER TYPE address ALTER ATTRIBUTE n TYPE text COLLATE "C";
