-- phase 1 [tx] steps 1: drop constraint price_m_check of price
ALTER TABLE price DROP CONSTRAINT price_m_check;

-- phase 2 [tx] steps 2: change type of price.m to text
ALTER TABLE price ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE text, ALTER COLUMN m SET DEFAULT 'ok';

-- phase 3 [tx] steps 3: add check price_m_check to price
ALTER TABLE price ADD CONSTRAINT price_m_check CHECK (m <> 'sad') NOT VALID;

-- phase 4 [alone] steps 3: validate price.price_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_m_check'
ALTER TABLE price VALIDATE CONSTRAINT price_m_check;

-- phase 5 [tx] steps 4: drop enum mood
DROP TYPE mood;
