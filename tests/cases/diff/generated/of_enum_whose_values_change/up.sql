-- phase 1 [tx] steps 1,2: drop generated column trade.sad to recompute it, drop generated column trade.same to recompute it
ALTER TABLE trade DROP COLUMN sad, DROP COLUMN same;

-- phase 2 [tx] steps 3: change values of enum mood to sad, glad
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'glad');
ALTER TABLE trade ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE mood_old;

-- phase 3 [tx] steps 4,5: add column trade.sad boolean generated as mood = 'sad', add column trade.same mood generated as mood
ALTER TABLE trade ADD COLUMN sad boolean GENERATED ALWAYS AS (mood = 'sad') STORED, ADD COLUMN same mood GENERATED ALWAYS AS (mood) STORED;
