import type { Committee } from '../municipality';

/** The committees of learning, work and culture of the sample that follows Katrineholm's model. */
export const LEARNING: readonly Committee[] = [
  {
    code: 'BIN',
    name: 'Bildningsnämnden',
    kind: 'nämnd',
    department: 'Bildningsförvaltningen',
    head: 'Bildningschef',
    frame: 812_300,
    investment: 18_500,
    profile: 'school',
    units: [
      ['BIN1', 'Förskola norr', '407', 0.14],
      ['BIN2', 'Förskola söder', '407', 0.13],
      ['BIN3', 'Grundskola F–6', '440', 0.29],
      ['BIN4', 'Grundskola 7–9', '441', 0.2],
      ['BIN5', 'Gymnasieskola', '450', 0.19],
      ['BIN6', 'Elevhälsa', '443', 0.05],
    ],
    goals: [
      {
        title: 'Flickor och pojkar läser med god förståelse i årskurs 3',
        parents: ['KP2'],
        figures: ['readingYear3', 'preschoolDensity'],
        activities: ['Läs högt varje dag i alla klasser', 'Utbilda läsmentorer på varje skola'],
      },
      {
        title: 'Fler flickor och pojkar blir behöriga till gymnasiet',
        parents: ['KP2'],
        figures: ['eligibleYear9', 'meritYear9', 'mathYear6', 'schoolCost'],
        activities: ['Erbjud lovskola i matematik', 'Följ upp kunskaper varje månad', 'Pröva två lärare i årskurs 7'],
      },
      {
        title: 'Flickor och pojkar är trygga och närvarande i skolan',
        parents: ['KP1', 'KP5'],
        figures: ['schoolSafety', 'schoolAbsence', 'supportTime'],
        activities: ['Inför närvaroteam på högstadierna', 'Bemanna skolgårdarna under hela dagen'],
      },
      {
        title: 'Gymnasieelever, kvinnor som män, tar examen inom tre år',
        parents: ['KP2', 'KP3'],
        figures: ['graduates', 'vocational', 'upperCost'],
        activities: ['Ge alla elever en mentor med tid i schemat', 'Bygg ut lärlingsplatser i industrin'],
      },
      {
        title: 'Matsvinnet i skolans matsalar minskar',
        parents: ['KP9'],
        sharedWith: ['STN'],
        figures: ['foodWaste', 'organicFood'],
        activities: ['Väg svinnet och visa det på skärm'],
      },
    ],
  },
  {
    code: 'AVN',
    name: 'Arbetsmarknads- och vuxenutbildningsnämnden',
    kind: 'nämnd',
    department: 'Vuxenutbildningen',
    head: 'Verksamhetschef',
    frame: 61_500,
    investment: 1_200,
    profile: 'social',
    units: [
      ['AVN1', 'Komvux', '470', 0.46],
      ['AVN2', 'Svenska för invandrare', '476', 0.24],
      ['AVN3', 'Arbetsmarknadsenheten', '610', 0.3],
    ],
    goals: [
      {
        title: 'Kvinnor och män går från insats till arbete eller studier',
        parents: ['KP3'],
        figures: ['labourOut', 'labourTime', 'youthIdle'],
        activities: ['Matcha deltagare mot lediga jobb varje vecka', 'Öppna en verkstad för språkpraktik'],
      },
      {
        title: 'Kvinnor och män slutför sina kurser på komvux',
        parents: ['KP3', 'KP2'],
        figures: ['adultPass', 'swedishLevel', 'apprentices'],
        activities: ['Ge studiehandledning på kvällstid', 'Ring upp den som har varit borta i två veckor'],
      },
      {
        title: 'Vuxenutbildningen leder till bristyrken i länet',
        parents: ['KP7'],
        figures: ['trainees', 'apprentices'],
        activities: ['Planera utbudet tillsammans med företagen'],
      },
    ],
  },
  {
    code: 'KUN',
    name: 'Kulturnämnden',
    kind: 'nämnd',
    department: 'Kulturförvaltningen',
    head: 'Kulturchef',
    frame: 58_200,
    investment: 2_400,
    profile: 'culture',
    units: [
      ['KUN1', 'Bibliotek', '320', 0.4],
      ['KUN2', 'Kulturskola', '330', 0.32],
      ['KUN3', 'Ung fritid', '340', 0.28],
    ],
    goals: [
      {
        title: 'Fler pojkar och flickor deltar i kulturskolan',
        parents: ['KP6'],
        figures: ['musicSchool', 'associations'],
        activities: ['Flytta undervisning till tre byskolor', 'Låna ut instrument första terminen'],
      },
      {
        title: 'Biblioteken används av kvinnor och män i hela kommunen',
        parents: ['KP6', 'KP2'],
        figures: ['libraryBorrowers', 'libraryVisits', 'openHours'],
        activities: ['Öppna mobilt bibliotek i fem byar', 'Ha bokprat på arbetsplatser'],
      },
      {
        title: 'Flickor och pojkar trivs på fritidsgårdarna',
        parents: ['KP1', 'KP6'],
        figures: ['leisureVisits', 'cultureSatisfied'],
        activities: ['Ha öppet fredag och lördag året om', 'Planera programmet tillsammans med unga'],
      },
    ],
  },
];
