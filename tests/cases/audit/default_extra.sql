ALTER TABLE film ALTER description SET DEFAULT 'soon';
