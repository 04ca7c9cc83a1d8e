-- phase 1 [tx] steps 1: create enum mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- phase 2 [tx] steps 2: try the conversion of every price.m
SELECT count(m::text[]::mood[]) FROM price;

-- phase 3 [tx] steps 2: change type of price.m to mood[]
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood[] USING m::text[]::mood[], ALTER COLUMN m SET DEFAULT '{}';
