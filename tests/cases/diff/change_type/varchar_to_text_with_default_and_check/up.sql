-- phase 1 [tx] steps 1: change type of price.close to text
ALTER TABLE price ALTER COLUMN close DROP DEFAULT, ALTER COLUMN close TYPE text, ALTER COLUMN close SET DEFAULT 'a';
