-- phase 1 [tx] steps 1,2: drop view dearest to create it anew, drop view dear to create it anew
DROP VIEW dearest;
DROP VIEW dear;

-- phase 2 [tx] steps 3: change type of price.close to numeric(12,4)
ALTER TABLE price ALTER COLUMN close TYPE numeric(12,4);

-- phase 3 [tx] steps 4,5: create view dear, create view dearest
CREATE VIEW dear AS
SELECT id, close FROM price WHERE close > 100;
COMMENT ON VIEW dear IS 'Dear ones';
CREATE VIEW dearest AS
SELECT close AS most FROM dear;
