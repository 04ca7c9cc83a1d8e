ALTER TABLE shift RENAME TO shifts;
