-- phase 1 [tx] steps 1: rename value it's of enum Mood to C\t
ALTER TYPE "Mood" RENAME VALUE 'it''s' TO E'C\\t';
