// Generated from actions/m*/phase.json by `npm run generate`. Do not edit.
/** By lane: its built checks, each with the blocker codes that it may raise. */
export interface LaneChecks {
  'M0.A': {
    'M0.A-C01': 'M0A-B1';
    'M0.A-C02': 'M0A-B2';
  };
  'M0.B': {
    'M0.B-C01': 'M0B-B1';
    'M0.B-C02': 'M0B-B2';
    'M0.B-C03': 'M0B-B3';
  };
  'M0.C': {
    'M0.C-C01': 'M0C-B1';
    'M0.C-C02': 'M0C-B2';
  };
  'M0.D': {
    'M0.D-C01': 'M0D-B1';
  };
  'M0.E': {
    'M0.E-C01': 'M0E-B1';
    'M0.E-C02': 'M0E-B2';
  };
  'M1.A': {
    'M1.A-C01': 'M1A-B1';
    'M1.A-C02': 'M1A-B2';
    'M1.A-C03': 'M1A-B3';
    'M1.A-C04': 'M1A-B4';
  };
  'M1.B': {
    'M1.B-C01': 'M1B-B1';
    'M1.B-C02': 'M1B-B2';
    'M1.B-C03': 'M1B-B3';
    'M1.B-C04': 'M1B-B4';
  };
  'M1.D': {
    'M1.D-C01': 'M1D-B1';
    'M1.D-C02': 'M1D-B2';
    'M1.D-C03': 'M1D-B3';
    'M1.D-C04': 'M1D-B4';
    'M1.D-C05': 'M1D-B1';
  };
  'M1.F': {
    'M1.F-C01a': 'M1F-B1';
    'M1.F-C01b': 'M1F-B1';
  };
  'M1.H': {
    'M1.H-C01': 'M1H-B1';
    'M1.H-C02': 'M1H-B2';
  };
  'M1.I': {
    'M1.I-C01': 'M1I-B1';
    'M1.I-C02': 'M1I-B2';
  };
  'M1.C': {
    'M1.C-C01': 'M1C-B1';
    'M1.C-C02': 'M1C-B2';
    'M1.C-C03': 'M1C-B3';
    'M1.C-C04': 'M1C-B4';
  };
  'M1.G': {
    'M1.G-C01': 'M1G-B1';
    'M1.G-C01a': 'M1G-B1';
    'M1.G-C02': 'M1G-B2';
    'M1.G-C02a': 'M1G-B2';
  };
  'M1.E': {
    'M1.E-C01a': 'M1E-B1';
    'M1.E-C02': 'M1E-B2';
    'M1.E-C03': 'M1E-B3';
  };
  'M2.A': {
    'M2.A-C01': 'M2A-B1';
  };
  'M2.B': {
    'M2.B-C01': 'M2B-B1';
    'M2.B-C02': 'M2B-B2';
    'M2.B-C03': 'M2B-B3';
    'M2.B-C04': 'M2B-B4';
  };
  'M2.C': {
    'M2.C-C01': 'M2C-B2';
    'M2.C-C02': 'M2C-B2';
    'M2.C-C03': 'M2C-B1';
    'M2.C-C04': 'M2C-B3';
    'M2.C-C04a': 'M2C-B3';
  };
  'M2.D': {
    'M2.D-C02': 'M2D-B2';
    'M2.D-C03': 'M2D-B3';
    'M2.D-C04': 'M2D-B4';
    'M2.D-C05': 'M2D-U8';
    'M2.D-C06': 'M2D-B5';
  };
  'M2.E': {
    'M2.E-C01': 'M2E-B1';
    'M2.E-C03': 'M2E-B3';
  };
  'M2.F': {
    'M2.F-C01': 'M2F-B1';
    'M2.F-C02': 'M2F-B1';
    'M2.F-C03': 'M2F-B2';
    'M2.F-C04': 'M2F-B3';
  };
  'M2.G': {
    'M2.G-C01': 'M2G-B1';
    'M2.G-C02': 'M2G-B2';
    'M2.G-C03': 'M2G-B3';
    'M2.G-C04': 'M2G-B4';
  };
  'M2.H': {
    'M2.H-C01': 'M2H-B1';
    'M2.H-C02': 'M2H-B2';
    'M2.H-C03': 'M2H-B3';
    'M2.H-C04': 'M2H-B4';
    'M2.H-C04a': 'M2H-B4';
  };
  'M2.I': {
    'M2.I-C01': 'M2I-B1';
    'M2.I-C02': 'M2I-B2';
    'M2.I-C03': 'M2I-B3';
    'M2.I-C04': 'M2I-B4';
    'M2.I-C04a': 'M2I-B4';
    'M2.I-C04b': 'M2I-B4';
    'M2.I-C05': 'M2I-B5';
  };
  'M2.J': {
    'M2.J-C01': 'M2J-B1';
    'M2.J-C02': 'M2J-B2';
    'M2.J-C03': 'M2J-B3';
    'M2.J-C04': 'M2J-B4';
    'M2.J-C05': 'M2J-B5';
  };
  'M3.A': {
    'M3.A-C01': 'M3A-B1' | 'M3A-B2' | 'M3A-B3';
  };
  'M3.B': {
    'M3.B-C01': 'M3B-B1';
    'M3.B-C02': 'M3B-B2';
    'M3.B-C03': 'M3B-B3';
    'M3.B-C04': 'M3B-B4';
    'M3.B-C05': 'M3B-B5';
  };
  'M3.C': {
    'M3.C-C01': 'M3C-B1';
    'M3.C-C02': 'M3C-B2';
    'M3.C-C03': 'M3C-B3';
    'M3.C-C04': 'M3C-B4';
    'M3.C-C05': 'M3C-B5';
    'M3.C-C06': 'M3C-B6' | 'M3C-B7' | 'M3C-B8';
    'M3.C-C07': 'M3C-B1';
  };
  'M3.D': {
    'M3.D-C01': 'M3D-B1';
    'M3.D-C02': 'M3D-B2';
    'M3.D-C03': 'M3D-B3' | 'M3D-B4' | 'M3D-B5';
    'M3.D-C04': 'M3D-B6';
    'M3.D-C05': 'M3D-U5';
    'M3.D-C06': 'M3D-B7' | 'M3D-B8';
  };
  'M3.E': {
    'M3.E-C01': 'M3E-B1';
    'M3.E-C02': 'M3E-B2';
    'M3.E-C03': 'M3E-B3';
    'M3.E-C04': 'M3E-B4' | 'M3E-B5' | 'M3E-B6' | 'M3E-B7';
  };
  'M3.F': {
    'M3.F-C01': 'M3F-B1';
    'M3.F-C02': 'M3F-B2';
    'M3.F-C03': 'M3F-B3';
    'M3.F-C04': 'M3F-B4' | 'M3F-B5';
  };
  'M3.G': {
    'M3.G-C01': 'M3G-B1' | 'M3G-B2' | 'M3G-B3';
  };
  'M4.A': {
    'M4.A-C01': 'M4A-B1' | 'M4A-B2' | 'M4A-B4';
  };
  'M4.B': {
    'M4.B-C01': 'M4B-B1';
    'M4.B-C02': 'M4B-B2';
    'M4.B-C03': 'M4B-B4';
    'M4.B-C03a': 'M4B-B4';
    'M4.B-C04': 'M4B-B5';
  };
  'M4.C': {
    'M4.C-C01': 'M4C-B1';
    'M4.C-C03': 'M4C-B4';
    'M4.C-C04': 'M4C-B5';
  };
  'M4.D': {
    'M4.D-C01': 'M4D-B1';
    'M4.D-C02': 'M4D-B2';
    'M4.D-C03': 'M4D-B4' | 'M4D-B6';
  };
  'M4.E': {
    'M4.E-C01': 'M4E-B1' | 'M4E-B2';
    'M4.E-C02': 'M4E-B3';
    'M4.E-C03': 'M4E-B5';
    'M4.E-C03a': 'M4E-B5';
    'M4.E-C04': 'M4E-B6';
    'M4.E-C05': 'M4E-B7';
    'M4.E-C06': 'M4E-B2';
  };
  'M4.F': {
    'M4.F-C01': 'M4F-B1';
    'M4.F-C02': 'M4F-B2';
    'M4.F-C03': 'M4F-B3';
    'M4.F-C04': 'M4F-B5' | 'M4F-B3';
    'M4.F-C05': 'M4F-B6';
  };
  'M4.G': {
    'M4.G-C01': 'M4G-B1' | 'M4G-B2' | 'M4G-B4';
    'M4.G-C02': 'M4G-B1' | 'M4G-B4';
  };
  'M4.H': {
    'M4.H-C01': 'M4H-B1' | 'M4H-B4';
  };
  'M4.I': {
    'M4.I-C01': 'M4I-B1';
    'M4.I-C02': 'M4I-B2';
    'M4.I-C03': 'M4I-B3';
  };
  'M4.J': {
    'M4.J-C01': 'M4J-B1' | 'M4J-B2' | 'M4J-B6';
  };
  'M5.A': {
    'M5.A-C01': 'M5A-B1' | 'M5A-B2' | 'M5A-B3' | 'M5A-B4';
  };
  'M5.B': {
    'M5.B-C01': 'M5B-B2' | 'M5B-B3';
  };
  'M5.C': {
    'M5.C-C01': 'M5C-B2';
    'M5.C-C02': 'M5C-B2';
    'M5.C-C03': 'M5C-B3';
    'M5.C-C04': 'M5C-B4';
  };
  'M5.D': {
    'M5.D-C01': 'M5D-B2' | 'M5D-B3';
    'M5.D-C02': 'M5D-B4';
    'M5.D-C02a': 'M5D-B4';
  };
  'M5.E': {
    'M5.E-C01': 'M5E-B6' | 'M5E-B8';
    'M5.E-C02': 'M5E-B7';
    'M5.E-C03': 'M5E-B2' | 'M5E-B3';
    'M5.E-C04': 'M5E-B4';
  };
  'M5.F': {
    'M5.F-C01': 'M5F-B1' | 'M5F-B2';
  };
  'M5.G': {
    'M5.G-C01': 'M5G-B1' | 'M5G-B2';
  };
  'M5.H': {
    'M5.H-C01': 'M5H-B1';
    'M5.H-C02': 'M5H-B2';
    'M5.H-C03': 'M5H-B3';
  };
  'M5.I': {
    'M5.I-C01': 'M5I-B1' | 'M5I-B2' | 'M5I-B4';
  };
  'M6.A': {
    'M6.A-C01': 'M6A-B1' | 'M6A-B2' | 'M6A-B3' | 'M6A-B4';
    'M6.A-C02': 'M6A-B5';
  };
  'M6.B': {
    'M6.B-C01': 'M6B-B1';
    'M6.B-C02': 'M6B-B2';
    'M6.B-C03': 'M6B-B2';
  };
  'M6.C': {
    'M6.C-C01': 'M6C-B4';
    'M6.C-C02': 'M6C-B1' | 'M6C-B2' | 'M6C-B5';
    'M6.C-C03': 'M6C-B3';
  };
  'M6.D': {
    'M6.D-C01': 'M6D-B1';
    'M6.D-C02': 'M6D-B2';
    'M6.D-C03': 'M6D-B3';
    'M6.D-C04': 'M6D-B4';
  };
  'M6.E': {
    'M6.E-C01': 'M6E-B1';
    'M6.E-C02': 'M6E-B2';
  };
  'M6.F': {
    'M6.F-C01': 'M6F-B1';
    'M6.F-C02': 'M6F-B2';
    'M6.F-C03': 'M6F-B3';
    'M6.F-C04': 'M6F-B4';
  };
  'M6.G': {
    'M6.G-C00': 'M6G-B0';
    'M6.G-C01': 'M6G-B1';
    'M6.G-C02': 'M6G-B2';
    'M6.G-C03': 'M6G-B3';
    'M6.G-C04': 'M6G-B4';
    'M6.G-C05': 'M6G-B1';
    'M6.G-C06': 'M6G-B1';
    'M6.G-C07': 'M6G-B0';
    'M6.G-C08': 'M6G-B1';
    'M6.G-C09': 'M6G-B2';
    'M6.G-C10': 'M6G-B1';
  };
  'M6.H': {
    'M6.H-C01': 'M6H-B1';
    'M6.H-C02': 'M6H-B2';
    'M6.H-C03': 'M6H-B3';
  };
  'M6.I': {
    'M6.I-C01': 'M6I-B1' | 'M6I-B2' | 'M6I-B4';
  };
  'M7.A': {
    'M7.A-C01': 'M7A-B1' | 'M7A-B2' | 'M7A-B3' | 'M7A-B4';
  };
  'M7.B': {
    'M7.B-C01': 'M7B-B1';
    'M7.B-C02': 'M7B-B2';
    'M7.B-C03': 'M7B-B3';
    'M7.B-C04': 'M7B-B5';
    'M7.B-C05': 'M7B-B6';
    'M7.B-C06': 'M7B-B7';
  };
  'M7.C': {
    'M7.C-C01': 'M7C-B1' | 'M7C-B5';
    'M7.C-C02': 'M7C-B2';
    'M7.C-C03': 'M7C-B3' | 'M7C-B4';
    'M7.C-C04': 'M7C-B6';
    'M7.C-C05': 'M7C-B7';
  };
  'M7.D': {
    'M7.D-C01': 'M7D-B1';
    'M7.D-C02': 'M7D-B2';
    'M7.D-C03': 'M7D-B4';
  };
  'M7.P8': {
    'M7.P8-C01': 'M7P8-B1';
    'M7.P8-C02': 'M7P8-B2';
    'M7.P8-C03': 'M7P8-B4';
  };
  'M7.E': {
    'M7.E-C01': 'M7E-B1';
    'M7.E-C02': 'M7E-B2';
    'M7.E-C03': 'M7E-B3';
  };
  'M7.F': {
    'M7.F-C01': 'M7F-B1';
    'M7.F-C02': 'M7F-B1';
    'M7.F-C03': 'M7F-B2';
    'M7.F-C04': 'M7F-B4';
    'M7.F-C05': 'M7F-B7';
  };
  'M7.P9': {
    'M7.P9-C01': 'M7P9-B1';
    'M7.P9-C02': 'M7P9-B2';
    'M7.P9-C03': 'M7P9-B4';
  };
  'M7.G': {
    'M7.G-C01': 'M7G-B1';
    'M7.G-C02': 'M7G-B2';
    'M7.G-C02a': 'M7G-B2';
    'M7.G-C03': 'M7G-B4';
    'M7.G-C04': 'M7G-B5';
  };
  'M7.H': {
    'M7.H-C01': 'M7H-B1';
    'M7.H-C02': 'M7H-B2';
    'M7.H-C03': 'M7H-B2';
    'M7.H-C04': 'M7H-B6';
    'M7.H-C05': 'M7H-B4' | 'M7H-B5';
  };
  'M7.P10': {
    'M7.P10-C01': 'M7P10-B1';
    'M7.P10-C02': 'M7P10-B2';
    'M7.P10-C03': 'M7P10-B3';
  };
  'M7.I': {
    'M7.I-C01': 'M7I-B1';
    'M7.I-C02': 'M7I-B2';
    'M7.I-C03': 'M7I-B3';
    'M7.I-C04': 'M7I-B6';
  };
  'M7.J': {
    'M7.J-C01': 'M7J-B1' | 'M7J-B2' | 'M7J-B6';
  };
  'M8.A': {
    'M8.A-C01': 'M8A-B1' | 'M8A-B2' | 'M8A-B3';
  };
  'M8.B': {
    'M8.B-C01': 'M8B-B1';
    'M8.B-C02': 'M8B-B2';
    'M8.B-C03': 'M8B-B3';
  };
  'M8.C': {
    'M8.C-C01': 'M8C-B1';
    'M8.C-C02': 'M8C-B2';
    'M8.C-C03': 'M8C-B3';
  };
  'M8.D': {
    'M8.D-C01': 'M8D-B2' | 'M8D-B4';
    'M8.D-C02': 'M8D-B1';
    'M8.D-C03': 'M8D-B2';
  };
  'M8.E': {
    'M8.E-C01': 'M8E-B1';
    'M8.E-C02': 'M8E-B2';
  };
  'M8.F': {
    'M8.F-C01': 'M8F-B1';
    'M8.F-C02': 'M8F-B2';
    'M8.F-C03': 'M8F-B1';
    'M8.F-C04': 'M8F-B1';
  };
  'M8.G': {
    'M8.G-C01': 'M8G-B1';
    'M8.G-C02': 'M8G-B2';
    'M8.G-C02b': 'M8G-B2';
    'M8.G-C02c': 'M8G-B2';
    'M8.G-C03': 'M8G-B1';
  };
  'M8.H': {
    'M8.H-C01': 'M8H-B1';
    'M8.H-C02': 'M8H-B2';
    'M8.H-C03': 'M8H-B6';
  };
  'M8.I': {
    'M8.I-C01': 'M8I-B1';
    'M8.I-C02': 'M8I-B2';
    'M8.I-C03': 'M8I-B3';
    'M8.I-C04': 'M8I-B2' | 'M8I-B4';
  };
  'M9.A': {
    'M9.A-C01': 'M9A-B1' | 'M9A-B2' | 'M9A-B4';
  };
  'M9.B': {
    'M9.B-C01': 'M9B-B1';
    'M9.B-C02': 'M9B-B2';
    'M9.B-C02a': 'M9B-B2';
    'M9.B-C02b': 'M9B-B2';
    'M9.B-C03': 'M9B-B3';
  };
  'M9.C': {
    'M9.C-C01': 'M9C-B1';
    'M9.C-C02': 'M9C-B2';
    'M9.C-C03': 'M9C-B3';
  };
  'M9.D': {
    'M9.D-C01': 'M9D-B1' | 'M9D-B2' | 'M9D-B3';
    'M9.D-C02': 'M9D-B6';
  };
  'M9.E': {
    'M9.E-C01': 'M9E-B1';
    'M9.E-C02': 'M9E-B2';
    'M9.E-C03': 'M9E-B3';
    'M9.E-C03a': 'M9E-B3';
    'M9.E-C04': 'M9E-B1';
    'M9.E-C05': 'M9E-B5' | 'M9E-B6';
    'M9.E-C06': 'M9E-B1';
  };
  'M9.F': {
    'M9.F-C01': 'M9F-B1' | 'M9F-B5';
    'M9.F-C02': 'M9F-B4';
  };
  'M9.G': {
    'M9.G-C01': 'M9G-B1';
    'M9.G-C02': 'M9G-B2';
    'M9.G-C03': 'M9G-B3';
    'M9.G-C04': 'M9G-B4';
    'M9.G-C05': 'M9G-B5';
    'M9.G-C06': 'M9G-B8';
    'M9.G-C07': 'M9G-B9';
  };
  'M9.H': {
    'M9.H-C01': 'M9H-B1';
  };
  'M9.I': {
    'M9.I-C01': 'M9I-B1';
    'M9.I-C02': 'M9I-B2';
    'M9.I-C03': 'M9I-B3';
    'M9.I-C04': 'M9I-B2' | 'M9I-B4';
  };
}
