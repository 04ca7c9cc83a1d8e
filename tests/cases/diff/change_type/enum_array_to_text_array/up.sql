-- phase 1 [tx] steps 1: change type of price.m to text[]
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE text[], ALTER COLUMN m SET DEFAULT '{}';

-- phase 2 [tx] steps 2: drop enum mood
DROP TYPE mood;
