ALTER TABLE store ALTER address TYPE text COLLATE "C";
