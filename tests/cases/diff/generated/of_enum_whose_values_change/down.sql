-- phase 1 [tx] steps 1,2: drop generated column trade.same to recompute it, drop generated column trade.sad to recompute it
ALTER TABLE trade DROP COLUMN same, DROP COLUMN sad;

-- phase 2 [tx] steps 3: change values of enum mood to glad, ok, sad
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('glad', 'ok', 'sad');
ALTER TABLE trade ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE mood_old;

-- phase 3 [tx] steps 4,5: add column trade.same mood generated as mood, add column trade.sad boolean generated as mood = 'sad'
ALTER TABLE trade ADD COLUMN same mood GENERATED ALWAYS AS (mood) STORED, ADD COLUMN sad boolean GENERATED ALWAYS AS (mood = 'sad') STORED;
