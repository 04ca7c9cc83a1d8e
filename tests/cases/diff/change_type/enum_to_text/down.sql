-- phase 1 [tx] steps 1,2: create enum mood, drop constraint price_m_check of price
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE price DROP CONSTRAINT price_m_check;

-- phase 2 [tx] steps 3: try the conversion of every price.m
SELECT count(m::mood) FROM price;

-- phase 3 [tx] steps 3: change type of price.m to mood
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::mood, ALTER COLUMN m SET DEFAULT 'ok';

-- phase 4 [tx] steps 4: add check price_m_check to price
ALTER TABLE price ADD CONSTRAINT price_m_check CHECK (m <> 'sad') NOT VALID;

-- phase 5 [alone] steps 4: validate price.price_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_m_check'
ALTER TABLE price VALIDATE CONSTRAINT price_m_check;
