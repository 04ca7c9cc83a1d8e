-- phase 1 [tx] steps 1: change type of price.close to varchar(10)
ALTER TABLE price ALTER COLUMN close DROP DEFAULT, ALTER COLUMN close TYPE varchar(10), ALTER COLUMN close SET DEFAULT 'a';
